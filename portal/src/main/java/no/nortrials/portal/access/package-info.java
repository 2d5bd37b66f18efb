/** Accounts, roles, sign-in, which routes a role may use, and the audit trail. */
@NullMarked
package no.nortrials.portal.access;

import org.jspecify.annotations.NullMarked;
