/**
 * The data answer to a request: what statistics, hospitals' data, forecast and capacity say, on one page, in one document, and as the
 * first words of an answer that people go on with. Each module that knows something contributes its chapter.
 */
@NullMarked
package no.nortrials.portal.dataanswer;

import org.jspecify.annotations.NullMarked;
