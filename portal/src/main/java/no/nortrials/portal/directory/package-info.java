/** Trusts, hospitals, departments, contacts with deputies, centres, networks, experts, interest profiles. */
@NullMarked
package no.nortrials.portal.directory;

import org.jspecify.annotations.NullMarked;
