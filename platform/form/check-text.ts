import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import { FormError, type FormLimits } from './limits';

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Looks through the tokens of a document before it is parsed: the parser goes as deep as the text does, and the stack
 * does not. Throws FormError for one that is too long or too deep. What is no GraphQL is left for the parser to say.
 */
export function checkText(text: string, { tokens, depth }: Pick<FormLimits, 'tokens' | 'depth'>): void {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  let open = 0;
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      if (++count > tokens) throw new FormError('QUERY_TOO_COMPLEX', 'tokens', tokens);
      if (OPENING.has(token.kind) && ++open > depth) throw tooDeep(depth);
      if (CLOSING.has(token.kind)) open -= 1;
      // Tokens refer to each other: those behind would be held as long as the last one.
      (token as { prev: unknown }).prev = null;
    }
  } catch (error) {
    // The parser stops at the same place and says where it is.
    if (!(error instanceof GraphQLError)) throw error;
  }
}

/** The error for what is nested too deeply. */
export function tooDeep(depth: number): FormError {
  return new FormError('QUERY_TOO_COMPLEX', 'levels', depth);
}
