import {
  ANNA,
  childKey,
  day,
  key,
  newExposure,
  newIncident,
  OFFICER,
  OWNER,
  ownExposures,
  ownIncident,
  ownRisk,
  riskDesk,
} from './risk-support';

const desk = riskDesk();
const { anna, officer, chief, owner, sql, events } = desk;
const INCIDENT = `incident { id riskId version incidentNumber status severity lossAmount recoveredAmount netLoss
  reportingLoss rootCause resolvedAt reporter { id } }`;

describe('an incident', () => {
  test('is reported with its loss, dealt with, and closed by an officer', async () => {
    const risk = await ownRisk(desk);
    const { incident } = await anna.act('reportIncident', newIncident(risk.id), INCIDENT);
    expect(incident).toMatchObject({
      incidentNumber: `INC-${incident.id.padStart(5, '0')}`,
      status: 'REPORTED',
      netLoss: '1000.0000',
      reportingLoss: '1170.0000',
      rootCause: null,
      reporter: { id: ANNA },
    });
    expect((await events(risk.id, 'IncidentReported'))[0]!.payload).toMatchObject({
      incidentId: incident.id,
      severity: 'HIGH',
    });
    const update = {
      ...childKey(incident),
      severity: 'CRITICAL',
      lossAmount: '2000',
      recoveredAmount: '500',
    };
    const { incident: updated } = await owner.act('updateIncident', update, INCIDENT);
    expect(updated).toMatchObject({ severity: 'CRITICAL', netLoss: '1500.0000', reportingLoss: '1755.0000' });
    const listed = `select severity, status, reporting_loss from risk_monitoring.incidents_by_reporter
      where reporter_id = $1 and incident_id = $2`;
    expect(await sql(listed, [ANNA, incident.id])).toEqual([
      { severity: 'CRITICAL', status: 'REPORTED', reporting_loss: '1755.0000' },
    ]);
    const { incident: looked } = await owner.act('investigateIncident', childKey(updated), INCIDENT);
    expect((await owner.refused('investigateIncident', childKey(looked))).code).toBe('INCIDENT_WRONG_STATUS');
    const { incident: contained } = await owner.act('containIncident', childKey(looked), INCIDENT);
    expect((await officer.refused('closeIncident', childKey(contained))).code).toBe('INCIDENT_WRONG_STATUS');
    expect(await owner.refused('resolveIncident', childKey(contained))).toMatchObject({
      code: 'INCIDENT_CAUSE_MISSING',
      inputPath: ['input', 'rootCause'],
    });
    const { incident: resolved } = await owner.act(
      'resolveIncident',
      { ...childKey(contained), rootCause: 'A mistake' },
      INCIDENT,
    );
    expect(resolved).toMatchObject({
      status: 'RESOLVED',
      rootCause: 'A mistake',
      resolvedAt: expect.any(String),
    });
    expect((await owner.refused('closeIncident', childKey(resolved))).code).toBe('FORBIDDEN');
    // The risk may be gone by then.
    await officer.act('closeRisk', { ...key(risk), note: 'The cause is gone.' });
    const final = { ...childKey(resolved), recoveredAmount: '2000' };
    const { incident: closed } = await officer.act('closeIncident', final, INCIDENT);
    expect(closed).toMatchObject({
      status: 'CLOSED',
      lossAmount: '2000.0000',
      netLoss: '0.0000',
      reportingLoss: '0.0000',
    });
    expect((await owner.refused('updateIncident', { ...update, version: closed.version })).code).toBe(
      'INCIDENT_WRONG_STATUS',
    );
    expect((await anna.refused('reportIncident', newIncident(risk.id))).code).toBe('RISK_CLOSED');
    const { risk: read } = await desk.gateway.data(
      `{ risk(id: "${risk.id}") { auditTrail(first: 1) { nodes { action before after } } } }`,
    );
    expect(read.auditTrail.nodes[0]).toMatchObject({
      action: 'closeIncident',
      before: { status: 'RESOLVED', recoveredAmount: '500.0000' },
      after: { status: 'CLOSED', recoveredAmount: '2000' },
    });
  });

  test('is not closed by who reported it', async () => {
    const { incident } = await officer.act(
      'reportIncident',
      newIncident((await ownRisk(desk)).id, { rootCause: 'A mistake' }),
      INCIDENT,
    );
    const { incident: resolved } = await officer.act('resolveIncident', childKey(incident), INCIDENT);
    expect((await officer.refused('closeIncident', childKey(resolved))).code).toBe('INCIDENT_OWN_CLOSURE');
    await chief.act('closeIncident', childKey(resolved));
  });

  test.each<[string, object, string, string]>([
    ['that will happen', { occurredAt: `${day(1)}T08:00:00Z` }, 'INCIDENT_IN_FUTURE', 'occurredAt'],
    ['with a negative loss', { lossAmount: '-1' }, 'RISK_AMOUNT_INVALID', 'lossAmount'],
    ['with fractions that are lost', { lossAmount: '0.00001' }, 'RISK_AMOUNT_INVALID', 'lossAmount'],
    ['with an endless loss', { lossAmount: '1000000000000' }, 'RISK_AMOUNT_INVALID', 'lossAmount'],
    ['with a negative recovery', { recoveredAmount: '-1' }, 'RISK_AMOUNT_INVALID', 'recoveredAmount'],
    [
      'recovered beyond its loss',
      { recoveredAmount: '1000.01' },
      'INCIDENT_RECOVERY_EXCEEDS_LOSS',
      'recoveredAmount',
    ],
    ['in an unknown currency', { currency: 'XXX' }, 'RISK_CURRENCY_RATE_MISSING', 'currency'],
    [
      'before rates were known',
      { occurredAt: '2022-12-31T08:00:00Z' },
      'RISK_CURRENCY_RATE_MISSING',
      'currency',
    ],
    ['at an unknown risk', { riskId: '99999999' }, 'RISK_NOT_FOUND', 'riskId'],
  ])('%s is not reported', async (_, more, code, field) => {
    const refusal = await anna.refused('reportIncident', newIncident((await ownRisk(desk)).id, more));
    expect(refusal).toMatchObject({ code, inputPath: ['input', field] });
  });

  test('is not changed into what could not be reported, nor is one that is not there', async () => {
    const incident = await ownIncident(desk, (await ownRisk(desk)).id);
    const input = { ...childKey(incident), recoveredAmount: '1000.01' };
    expect((await owner.refused('updateIncident', input)).code).toBe('INCIDENT_RECOVERY_EXCEEDS_LOSS');
    expect((await owner.refused('updateIncident', { ...input, id: '99999999' })).code).toBe(
      'INCIDENT_NOT_FOUND',
    );
  });
});

describe('exposures', () => {
  test('are linked together, converted, and found from what is exposed', async () => {
    const risk = await ownRisk(desk);
    const [portfolio, account] = [
      newExposure(),
      newExposure({ targetType: 'ACCOUNT', currency: 'USD', note: 'A mean' }),
    ];
    const { linkedCount, risk: linked } = await owner.act(
      'linkExposures',
      { riskId: risk.id, exposures: [portfolio, account] },
      `linkedCount risk { exposures { nodes { targetType targetId status exposureAmount currency reportingAmount asOf note } }
        profile { exposureCount reportingExposure } auditTrail(first: 1) { nodes { action after } } }`,
    );
    expect(linkedCount).toBe(2);
    expect(linked.exposures.nodes).toEqual([
      {
        ...portfolio,
        status: 'ACTIVE',
        exposureAmount: '2500.5000',
        reportingAmount: '2925.5900',
        note: null,
      },
      { ...account, status: 'ACTIVE', exposureAmount: '2500.5000', reportingAmount: '2500.5000' },
    ]);
    expect(linked.profile).toEqual({ exposureCount: 2, reportingExposure: '5426.0900' });
    expect(linked.auditTrail.nodes[0].after.linkedExposures).toHaveLength(2);
    const found = await sql(
      'select risk_id, reporting_amount from risk_core.exposures_by_target where target_key = $1',
      [`Account:${account.targetId}`],
    );
    expect(found).toEqual([{ risk_id: risk.id, reporting_amount: '2500.5000' }]);
    expect((await events(risk.id, 'RiskExposuresLinked'))[0]!.payload.targets).toEqual([
      `Portfolio:${portfolio.targetId}`,
      `Account:${account.targetId}`,
    ]);
  });

  test('are linked all or none, and every bad row is named', async () => {
    const risk = await ownRisk(desk);
    const [linked, good] = [newExposure(), newExposure()];
    await ownExposures(desk, risk.id, [linked]);
    const exposures = [
      good,
      linked,
      { ...good, exposureAmount: '1' },
      newExposure({ exposureAmount: '-1' }),
      newExposure({ currency: 'XXX' }),
      newExposure({ asOf: day(1) }),
      newExposure(),
    ];
    const refusal = await owner.refused('linkExposures', { riskId: risk.id, exposures });
    expect(refusal).toMatchObject({
      code: 'BULK_REJECTED',
      details: { rejectedCount: 5 },
      inputPath: ['input', 'exposures'],
    });
    expect((refusal.rows as any[]).map(({ index, code }) => [index, code])).toEqual([
      [1, 'EXPOSURE_LINKED_ALREADY'],
      [2, 'EXPOSURE_LISTED_TWICE'],
      [3, 'RISK_AMOUNT_INVALID'],
      [4, 'RISK_CURRENCY_RATE_MISSING'],
      [5, 'EXPOSURE_DATE_INVALID'],
    ]);
    const [{ count }] = (await sql(
      'select count(*)::integer from risk_core.risk_exposures where risk_id = $1',
      [risk.id],
    )) as any;
    expect(count).toBe(1);
    const misspelt = [good, newExposure({ targetId: '007' })];
    expect(await owner.refused('linkExposures', { riskId: risk.id, exposures: misspelt })).toMatchObject({
      code: 'BAD_ID',
      inputPath: ['input', 'exposures', 1, 'targetId'],
    });
    const bad = Array.from({ length: 150 }, () => newExposure({ exposureAmount: '-1' }));
    const many = await owner.refused('linkExposures', { riskId: risk.id, exposures: bad });
    expect([(many.details as any).rejectedCount, (many.rows as any[]).length]).toEqual([150, 100]);
    for (const count of [[], Array.from({ length: 10_001 }, () => good)])
      expect((await owner.refused('linkExposures', { riskId: risk.id, exposures: count })).code).toBe(
        'EXPOSURE_COUNT',
      );
  });

  test('are linked two thousand at a time', async () => {
    const { id: riskId } = await ownRisk(desk);
    const exposures = Array.from({ length: 2000 }, () => newExposure({ targetType: 'INSTRUMENT' }));
    expect(await owner.act('linkExposures', { riskId, exposures }, 'linkedCount')).toEqual({
      linkedCount: 2000,
    });
    const [{ count }] = (await sql(
      'select count(*)::integer from risk_core.exposures_by_target where risk_id = $1',
      [riskId],
    )) as any;
    expect(count).toBe(2000);
  });

  test('are linked once by several at the same time', async () => {
    const { id: riskId } = await ownRisk(desk);
    for (let attempt = 0; attempt < 24; attempt++) {
      const input = { riskId, exposures: [newExposure()] };
      const ends = await Promise.all([owner, officer].map((one) => one.attempt('linkExposures', input)));
      expect(ends.map(({ refusal }) => (refusal?.rows as any)?.[0].code ?? 'done').sort()).toEqual([
        'EXPOSURE_LINKED_ALREADY',
        'done',
      ]);
    }
  });

  test('are measured anew, closed, and counted again', async () => {
    const [exposure] = await ownExposures(desk, (await ownRisk(desk)).id, [newExposure({ note: 'First' })]);
    const EXPOSURE = 'exposure { id riskId version status exposureAmount reportingAmount asOf note }';
    const { exposure: measured } = await owner.act(
      'updateExposure',
      { ...childKey(exposure), exposureAmount: '100' },
      EXPOSURE,
    );
    expect(measured).toMatchObject({
      reportingAmount: '117.0000',
      asOf: day(0),
      note: 'First',
      status: 'ACTIVE',
    });
    const { exposure: closed } = await owner.act('closeExposure', childKey(measured), EXPOSURE);
    expect(closed).toMatchObject({ status: 'CLOSED', exposureAmount: '100.0000', asOf: day(0) });
    expect((await owner.refused('closeExposure', childKey(closed))).code).toBe('EXPOSURE_WRONG_STATUS');
    const input = { ...childKey(closed), exposureAmount: '50', asOf: day(-3), note: null };
    expect((await owner.refused('updateExposure', { ...input, asOf: day(1) })).code).toBe(
      'EXPOSURE_DATE_INVALID',
    );
    expect((await owner.refused('updateExposure', { ...input, exposureAmount: '-1' })).code).toBe(
      'RISK_AMOUNT_INVALID',
    );
    expect((await owner.refused('updateExposure', { ...input, asOf: '2022-12-31' })).code).toBe(
      'RISK_CURRENCY_RATE_MISSING',
    );
    expect((await owner.refused('updateExposure', { ...input, id: '99999999' })).code).toBe(
      'EXPOSURE_NOT_FOUND',
    );
    const { exposure: again } = await owner.act('updateExposure', input, EXPOSURE);
    expect(again).toMatchObject({ status: 'ACTIVE', reportingAmount: '58.5000', asOf: day(-3), note: null });
    expect(
      await sql(
        'select status, reporting_amount, as_of from risk_core.exposures_by_target where exposure_id = $1',
        [exposure.id],
      ),
    ).toEqual([{ status: 'ACTIVE', reporting_amount: '58.5000', as_of: day(-3) }]);
    const told = (await events(exposure.riskId)).map(({ type, actor_id }) => [type, actor_id]);
    expect(told.slice(-3)).toEqual([
      ['RiskExposureChanged', OWNER],
      ['RiskExposureClosed', OWNER],
      ['RiskExposureChanged', OWNER],
    ]);
  });
});

test('who acts is the one whom the trail names', async () => {
  const { id } = await ownRisk(desk);
  await officer.act('reportIncident', newIncident(id));
  const { risk } = await desk.gateway.data(`{ risk(id: "${id}") { auditTrail { nodes { actor { id } } } } }`);
  expect(risk.auditTrail.nodes).toEqual([{ actor: { id: OFFICER } }, { actor: { id: ANNA } }]);
});
