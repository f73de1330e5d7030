import type { Motif } from '../motif.ts';
import type { MotifKey } from './keys.ts';
import { blindSpotToHotSpot, comeToTwente, keepLearning, studyTechnology } from './campaigns.ts';
import {
  highTechSystemsPark,
  kennisparkTwente,
  technologyBaseTwente,
  xlBusinessparkTwente,
} from './locations.ts';
import { notFound, region, twente, twenteNight } from './places.ts';
import { care, circular, digitalisation, keyTechnologies } from './portfolios.ts';
import {
  circularTextiles,
  dronesOverFields,
  heatAndStorage,
  mineralValley,
  secondLifeOfAnAirBase,
} from './stories-circular.ts';
import { fromLabToWard, simulatedHospital, topfit } from './stories-care.ts';
import {
  corridorZwolleMunster,
  crossBorderChains,
  firstHundredDays,
  grossTwenteHappiness,
  inlandPortAlmelo,
  noaberschap,
  regionAsLivingLab,
  reshoring,
  workingAcrossTheBorder,
} from './stories-region.ts';
import {
  chipDesign,
  microfluidics,
  photonicsCleanRoom,
  radarInHengelo,
  robotsOnTheShopFloor,
  thermoplasticComposites,
} from './stories-technology.ts';

/** Every woven picture of the site. */
export const motifs: Readonly<Record<MotifKey, Motif>> = {
  twente,
  'twente-night': twenteNight,
  region,
  'not-found': notFound,

  digitalisation,
  care,
  circular,
  'key-technologies': keyTechnologies,

  'kennispark-twente': kennisparkTwente,
  'high-tech-systems-park': highTechSystemsPark,
  'technology-base-twente': technologyBaseTwente,
  'xl-businesspark-twente': xlBusinessparkTwente,

  'come-to-twente': comeToTwente,
  'study-technology': studyTechnology,
  'keep-learning': keepLearning,
  'blind-spot-to-hot-spot': blindSpotToHotSpot,

  'circular-textiles': circularTextiles,
  'mineral-valley': mineralValley,
  'drones-over-fields': dronesOverFields,
  'second-life-of-an-air-base': secondLifeOfAnAirBase,
  'heat-and-storage': heatAndStorage,
  topfit,
  'simulated-hospital': simulatedHospital,
  'from-lab-to-ward': fromLabToWard,
  'region-as-living-lab': regionAsLivingLab,
  'gross-twente-happiness': grossTwenteHappiness,
  'robots-on-the-shop-floor': robotsOnTheShopFloor,
  'radar-in-hengelo': radarInHengelo,
  'cross-border-chains': crossBorderChains,
  reshoring,
  'photonics-clean-room': photonicsCleanRoom,
  'thermoplastic-composites': thermoplasticComposites,
  microfluidics,
  'chip-design': chipDesign,
  'inland-port-almelo': inlandPortAlmelo,
  'corridor-zwolle-munster': corridorZwolleMunster,
  noaberschap,
  'working-across-the-border': workingAcrossTheBorder,
  'first-hundred-days': firstHundredDays,
};
