import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AUDIT_EXCEPTIONS } from '../../../tools/audit-exceptions.ts';
import { type AuditException, judgeAudits, parseAudit } from '../../../tools/audit-report.ts';

const TODAY = '2026-11-29';
const ID = 'GHSA-5j98-mcp5-4vw2';

/** A report as npm 10 and 11 print it: `direct` uses `deep`, which has the vulnerability. */
const REPORT = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    deep: {
      name: 'deep',
      severity: 'high',
      isDirect: false,
      via: [
        {
          source: 1109843,
          name: 'deep',
          dependency: 'deep',
          title: 'Runs a command',
          url: `https://github.com/advisories/${ID}`,
          severity: 'high',
          cwe: ['CWE-78'],
          cvss: { score: 7.5, vectorString: null },
          range: '<1.0.1',
        },
      ],
      effects: ['direct'],
      range: '<1.0.1',
      nodes: ['node_modules/deep'],
      fixAvailable: true,
    },
    direct: {
      name: 'direct',
      severity: 'high',
      isDirect: true,
      via: ['deep'],
      effects: [],
      range: '*',
      nodes: ['node_modules/direct'],
      fixAvailable: false,
    },
  },
  metadata: { vulnerabilities: { high: 2, total: 2 }, dependencies: { total: 2 } },
});
const NOTHING = JSON.stringify({ auditReportVersion: 2, vulnerabilities: {}, metadata: {} });
const REFUSED = JSON.stringify({
  message: '405 Method Not Allowed - POST https://registry.example/-/npm/v1/security',
  method: 'POST',
  statusCode: 405,
  body: '',
  error: { summary: '', detail: '' },
});
const OFFLINE = JSON.stringify({
  message: 'request to https://registry.example/ failed, reason: connect ECONNREFUSED',
  error: { summary: '', detail: '' },
});

const exception = (until: string, id = ID): AuditException => ({ id, reason: 'Why', until });
const judge = (outputs: readonly string[], exceptions: readonly AuditException[] = []) =>
  judgeAudits(outputs.map(parseAudit), exceptions, TODAY);

describe('an audit', () => {
  const found = `deep: Runs a command (high, ${ID})`;

  test('without findings passes', () => {
    assert.deepEqual(judge([NOTHING, NOTHING]), { lines: [], failed: false });
  });

  test('names each vulnerability once, and fails', () => {
    assert.deepEqual(judge([NOTHING, REPORT]), { lines: [`FOUND ${found}`], failed: true });
  });

  test('passes with an exception, on its last day too', () => {
    for (const until of [TODAY, '2027-01-31']) {
      assert.deepEqual(judge([REPORT], [exception(until)]), {
        lines: [`ACCEPTED until ${until}: ${found}. Reason: Why`],
        failed: false,
      });
    }
  });

  test('fails with an exception that has expired, and names it', () => {
    assert.deepEqual(judge([REPORT], [exception('2026-11-28')]), {
      lines: [`FOUND, its exception EXPIRED on 2026-11-28: ${found}. Reason: Why`],
      failed: true,
    });
  });

  test('names an exception that nothing needs', () => {
    const { lines, failed } = judge([REPORT], [exception(TODAY), exception(TODAY, 'GHSA-x')]);
    assert.equal(lines[1], 'UNUSED exception GHSA-x: remove it from tools/audit-exceptions.ts');
    assert.equal(failed, false);
  });

  test('that the registry does not answer says so and passes, and calls no exception unused', () => {
    assert.deepEqual(judge([REFUSED, OFFLINE], [exception(TODAY)]), {
      lines: [
        'NOT AUDITED: the registry answers no audits (405).',
        'NOT AUDITED: the registry answers no audits (no connection).',
      ],
      failed: false,
    });
    assert.equal(judge([REFUSED, REPORT]).failed, true);
  });

  test('that broke in another way is no audit without findings', () => {
    const noLock = JSON.stringify({ error: { code: 'ENOLOCK', summary: 'x', detail: '' } });
    for (const output of ['', '{}', noLock, NOTHING.replace('2', '3')]) {
      assert.throws(() => parseAudit(output), output);
    }
  });
});

test('each exception names an advisory, a reason and a day', () => {
  const bad = AUDIT_EXCEPTIONS.filter(
    ({ id, reason, until }) =>
      !/^GHSA(-[2-9cfghjmpqrvwx]{4}){3}$/.test(id) ||
      reason.length < 20 ||
      Number.isNaN(Date.parse(until)),
  );
  assert.deepEqual(bad, []);
});
