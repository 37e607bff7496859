import { millimeters } from '../charts/print-type';
import { fitLogo, isWordMark, type Logo } from '../logo';

interface BrandProps {
  readonly companyName: string;
  readonly logo: Logo | null;
  /** How wide a word mark may be, in millimeters. */
  readonly wordMarkWidthMm: number;
}

/** Height of a mark beside the name, and of a word mark, in millimeters. */
const markHeightMm = 9;
const wordMarkHeightMm = 14;

/** The MSP's logo and name; a word mark stands alone. */
export function Brand({ companyName, logo, wordMarkWidthMm }: BrandProps) {
  if (logo === null) return <div className="brand">{companyName}</div>;
  const isName = isWordMark(logo);
  const size = fitLogo(logo, {
    width: millimeters(isName ? wordMarkWidthMm : markHeightMm * 2),
    height: millimeters(isName ? wordMarkHeightMm : markHeightMm),
  });
  return (
    <div className="brand">
      <img src={logo.src} width={size.width} height={size.height} alt={`${companyName} logo`} />
      {!isName && <span>{companyName}</span>}
    </div>
  );
}
