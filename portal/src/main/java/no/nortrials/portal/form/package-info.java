/** Forms as data: questions, their types and needs, checking, and what was typed. */
@NullMarked
package no.nortrials.portal.form;

import org.jspecify.annotations.NullMarked;
