/**
 * What a study site can take, and what it delivers.
 *
 * <ul>
 *   <li>{@code capacity}: free hours by role and month, whether a new trial fits, the most patients a month, queues for physical
 *       resources, the complexity of a protocol.
 *   <li>{@code statistic}: medians, shares and limits that stay honest when few are counted.
 *   <li>{@code indicator}: 28 indicators and a card of six figures, from plain rows, each explaining itself line by line.
 *   <li>{@code score}: a composite with its coverage, bounds and confidence.
 * </ul>
 *
 * <p>What always holds:
 *
 * <ul>
 *   <li>Everything is a pure function of its arguments: no clock, no chance, no files. The same rows give the same figures.
 *   <li>A figure counted over fewer than its smallest denominator has no value at all, so none can be shown by mistake.
 *   <li>Anchors are fixed; no figure of a site depends on other sites, and none is a rank.
 *   <li>Nothing missing is imputed: it lowers the coverage and widens the bounds.
 *   <li>No input says who pays, so nobody who pays is treated otherwise.
 * </ul>
 *
 * <p>Formulas, sources and what is not validated: {@code docs/delivery.md}.
 */
@NullMarked
package no.nortrials.delivery;

import org.jspecify.annotations.NullMarked;
