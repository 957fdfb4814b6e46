import { expect, test } from 'vitest'
import { readYesNo } from './yes-no'

test.each([
  ['Yes', true],
  ['yes.', true],
  ['Yes - expenditure', true],
  ['Key', true],
  ['Key decision', true],
  ['Oes', true],
  ['Ydy', true],
  ['Ie', true],
  ['No', false],
  [' No ', false],
  ['Non-key', false],
  ['Non Key', false],
  ['Not for call-in', false],
  ['Nac ydy', false],
  ['Nac oes', false],
  ['Nage', false],
  ['Na', false],
  ['N/A', null],
  ['Not applicable', null],
  ['Normal', null],
  ['Yesterday', null],
  ['', null],
])('%s is %s', (value, says) => expect(readYesNo(value)).toBe(says))
