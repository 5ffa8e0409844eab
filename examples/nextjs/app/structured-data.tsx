import { serializeJsonLd } from 'evenkeel/structured-data';

/** Data for machines that read schema.org. `serializeJsonLd` leaves nothing that could end the script. */
export function StructuredData({ data }: { data: object }) {
  return (
    <script
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the only way to write a data block.
      dangerouslySetInnerHTML={{ __html: serializeJsonLd(data) }}
      type="application/ld+json"
    />
  );
}
