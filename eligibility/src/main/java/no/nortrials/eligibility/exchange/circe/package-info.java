/**
 * Cohort expressions of OHDSI (circe, as ATLAS writes them): the part that says who is eligible.
 *
 * <p>A person is in such a cohort when an index event meets everything at once. Where the limits leave one day of index events for each
 * person, every rule is a criterion of its own, so that the attrition has a step for each; otherwise one criterion says that there is
 * an index event that meets all rules. Events of one day are one, as everywhere here; circe takes one of them without saying which.
 *
 * <p>When the membership begins and ends is no part of who is eligible and is dropped, and so are observation periods; both are told. A
 * condition on something that criteria do not know (ends, visits, providers, source codes) is kept in words beside what it restricts, so
 * that the count is an upper bound. What is neither is refused with its place.
 *
 * <p>Source: circe-be's classes and the SQL that it makes.
 */
@NullMarked
package no.nortrials.eligibility.exchange.circe;

import org.jspecify.annotations.NullMarked;
