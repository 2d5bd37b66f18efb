/** What a sponsor asks: forms, drafts, attachments, clarification, life cycle. */
@NullMarked
package no.nortrials.portal.request;

import org.jspecify.annotations.NullMarked;
