/**
 * What a digital protocol says, where it says it, and what is missing.
 *
 * <p>{@code read.ProtocolReader} takes the bytes of a file and recognises the format by its content. What holds:
 *
 * <ul>
 *   <li>Whatever it is given, the answer is {@link no.nortrials.protocol.Reading.Read} or {@link
 *       no.nortrials.protocol.Reading.Refused}; no content makes it throw.
 *   <li>Every value and every criterion carries its {@link no.nortrials.protocol.Place} in the source.
 *   <li>A value is normalised so that it can fill a field of a request ({@link no.nortrials.protocol.Field} says how); what the
 *       source does not say is listed as missing, never guessed.
 *   <li>What could not be resolved stands visibly in the text and among the remarks.
 * </ul>
 *
 * How each format is read, limits and what is not read: {@code docs/protocols.md}.
 */
@NullMarked
package no.nortrials.protocol;

import org.jspecify.annotations.NullMarked;
