import { describe, expect, it } from 'vitest';
import { installProblem } from '../../scripts/engines/apt.mjs';
import { asked, chosen } from '../../scripts/engines/options.mjs';

describe('what is asked for', () => {
  it('is everything without arguments', () => {
    expect(chosen([])).toEqual({});
  });

  it('may be some engines, pages and checks', () => {
    expect(chosen(['--engines', 'webkit,firefox', '--pages=guide', '--checks', 'axe'])).toEqual({
      engines: ['WebKit', 'Firefox'],
      pages: ['guide'],
      checks: ['axe'],
    });
  });

  it.each([[['--engine', 'webkit']], [['--pages']], [['all']]])('refuses %j', (args) => {
    expect(() => chosen(args)).toThrow(/^Cannot run ".*Use no argument for everything/);
  });

  it('refuses an engine that is none', () => {
    expect(() => chosen(['--engines', 'gecko'])).toThrow('There is no engine "gecko"');
  });
});

describe('the pages and checks that are asked for', () => {
  const names = ['axe', 'print', 'zoom'];
  const subjects = [
    { name: 'guide', checks: ['axe', 'print'] },
    { name: 'story one', checks: ['axe'] },
  ];

  it('are all of them, or those that are left', () => {
    expect(asked(subjects, names, {})).toEqual(subjects);
    expect(asked(subjects, names, { checks: ['print'] })).toEqual([
      { name: 'guide', checks: ['print'] },
    ]);
    expect(asked(subjects, names, { pages: ['story'] })).toEqual([subjects[1]]);
  });

  it.each([
    [{ checks: ['axxe'] }, 'There is no check "axxe": there are axe, print, zoom.'],
    [{ pages: ['giude'] }, 'No page begins with "giude": their names begin with guide, story.'],
    [{ pages: ['story'], checks: ['print'] }, 'None of these pages gets any of these checks'],
    [{ checks: ['zoom'] }, 'None of these pages gets any of these checks: zoom.'],
  ])('are never none: %j', (wanted, words) => {
    expect(() => asked(subjects, names, wanted)).toThrow(words);
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
