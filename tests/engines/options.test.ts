import { describe, expect, it } from 'vitest';
import { installProblem } from '../../scripts/engines/apt.mjs';
import { chosen } from '../../scripts/engines/options.mjs';

describe('what is asked for', () => {
  it('is everything without arguments, and every engine on CI', () => {
    expect(chosen([], {})).toEqual({ requireAll: false });
    expect(chosen([], { CI: 'true' })).toEqual({ requireAll: true });
    expect(chosen(['--require-all'], {})).toEqual({ requireAll: true });
  });

  it('may be some engines, pages and checks', () => {
    expect(chosen(['--engines', 'webkit,firefox', '--pages=guide', '--checks', 'axe'], {})).toEqual(
      {
        requireAll: false,
        engines: ['WebKit', 'Firefox'],
        pages: ['guide'],
        checks: ['axe'],
      },
    );
  });

  it.each([[['--engine', 'webkit']], [['--pages']], [['all']]])('refuses %j', (args) => {
    expect(() => chosen(args, {})).toThrow(/^Cannot run ".*Use no argument for everything/);
  });

  it('refuses an engine that is none', () => {
    expect(() => chosen(['--engines', 'gecko'], {})).toThrow('There is no engine "gecko"');
  });
});

describe('an engine that is missing', () => {
  const linux = { platform: 'linux', hasApt: true, isRoot: true };

  it('is installed by root on Debian', () => {
    expect(installProblem('WebKit', ['xvfb'], linux)).toBeUndefined();
  });

  it('is a sentence with the command for whoever is not root', () => {
    const problem = installProblem('WebKit', ['xvfb'], { ...linux, isRoot: false });
    expect(problem).toContain('installing it needs root. Run: sudo apt-get install');
    expect(problem).toMatch(/ xvfb$/);
  });

  it.each([{ platform: 'darwin' }, { hasApt: false }])('is a sentence with %j', (machine) => {
    const problem = installProblem('Firefox', ['firefox-esr'], { ...linux, ...machine });
    expect(problem).toContain('Firefox was not found');
    expect(problem).toContain('firefox-esr');
  });
});
