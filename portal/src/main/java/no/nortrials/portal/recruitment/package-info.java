/**
 * How fast a trial would recruit in Norway and at which trusts: forecasts and proposals of sites made from a request's estimate and
 * from assumptions that stand on the page. The arithmetic is the library {@code forecast}'s.
 */
@NullMarked
package no.nortrials.portal.recruitment;

import org.jspecify.annotations.NullMarked;
