import type { Element } from './opened.fixture';

/** The order that ECMA-376 (part 1, sections 19 to 21) gives to the children of an element. */
const orders: { readonly [name: string]: string } = {
  'c:chartSpace':
    'date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  'c:chart': 'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs',
  'c:plotArea': 'layout barChart scatterChart catAx valAx dTable spPr',
  'c:manualLayout': 'layoutTarget xMode yMode wMode hMode x y w h',
  'c:barChart': 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId',
  'c:scatterChart': 'scatterStyle varyColors ser dLbls axId',
  'c:ser':
    'idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat val xVal yVal smooth shape extLst',
  'c:dPt': 'idx invertIfNegative marker bubble3D explosion spPr',
  'c:dLbls':
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst',
  'c:dLbl':
    'idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator extLst',
  'c:errBars': 'errDir errBarType errValType noEndCap plus minus val spPr',
  'c:catAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl',
  'c:valAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits',
  'c:scaling': 'logBase orientation max min',
  'c:title': 'tx layout overlay spPr txPr',
  'c:strCache': 'ptCount pt',
  'c:numCache': 'formatCode ptCount pt',
  'a:ln': 'noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd',
  'a:rPr': 'ln noFill solidFill effectLst latin ea cs sym hlinkClick',
  'a:pPr': 'lnSpc spcBef spcAft buClr buNone tabLst defRPr',
  'a:bodyPr': 'prstTxWarp noAutofit normAutofit spAutoFit',
  'p:presentation':
    'sldMasterIdLst notesMasterIdLst handoutMasterIdLst sldIdLst sldSz notesSz embeddedFontLst custDataLst defaultTextStyle',
  'p:sld': 'cSld clrMapOvr transition timing',
  'p:cSld': 'bg spTree custDataLst',
  'p:sldMaster': 'cSld clrMap sldLayoutIdLst transition timing hf txStyles',
  'p:sldLayout': 'cSld clrMapOvr',
  'p:notesMaster': 'cSld clrMap hf notesStyle',
  'p:sp': 'nvSpPr spPr style txBody',
  'p:spPr': 'xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln',
  'p:pic': 'nvPicPr blipFill spPr style',
  'p:blipFill': 'blip srcRect tile stretch',
  'p:graphicFrame': 'nvGraphicFramePr xfrm graphic',
  'a:clrScheme': 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink',
};

/** Elements whose children stand in another order than the schema's, with these children. */
export function disorders({ name, children }: Element): string[] {
  const order = orders[name]?.split(' ');
  const at = children.map((child) => order?.indexOf(child.name.replace(/^\w+:/, '')) ?? 0);
  const wrong = at.filter((place, k) => place === -1 || place < (at[k - 1] ?? 0));
  const own = order && wrong.length > 0 ? [`${name}: ${children.map((child) => child.name).join(' ')}`] : [];
  return [...own, ...children.flatMap(disorders)];
}
