/** Shared layout, language, navigation, paging and error pages. */
@NullMarked
package no.nortrials.portal.web;

import org.jspecify.annotations.NullMarked;
