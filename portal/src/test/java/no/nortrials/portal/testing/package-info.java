/** What tests share: a database, a clock that can be set, made-up organisations and people. */
@NullMarked
package no.nortrials.portal.testing;

import org.jspecify.annotations.NullMarked;
