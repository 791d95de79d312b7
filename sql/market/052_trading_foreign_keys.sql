-- After distribution, as in 020_foreign_keys.sql.

alter table market_core.trades add constraint trades_portfolio_fk
  foreign key (portfolio_id) references market_core.portfolios (portfolio_id);
