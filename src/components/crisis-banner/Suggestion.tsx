'use client';
import { useEffect, useState } from 'react';
import { fill, type Messages } from '../../i18n/index.ts';
import { suggestedCountry } from './suggestedCountry.ts';

interface Props {
  /** Codes of the countries to choose from, joined by commas; none while they are not loaded. */
  codes?: string;
  /** The country whose numbers are shown. */
  shown: string | undefined;
  own: Messages['crisis'];
  /** The name of a country; nothing when it has none here. */
  nameOf: (code: string) => string | undefined;
  onChoose: (code: string) => void;
}

/** The country that the device suggests, as an offer. */
export function Suggestion({ codes, shown, own, nameOf, onChoose }: Props) {
  const [code, setCode] = useState<string>();
  useEffect(() => setCode(suggestedCountry(codes?.split(','))), [codes]);
  const country = code && code !== shown ? nameOf(code) : undefined;
  if (!code || !country) return null;
  return (
    <button className="ek-crisis__suggestion" onClick={() => onChoose(code)} type="button">
      {fill(own.suggest, { country })}
    </button>
  );
}
