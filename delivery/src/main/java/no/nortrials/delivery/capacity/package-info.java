/**
 * What a site can take. A {@link no.nortrials.delivery.capacity.Capacity} is its staff and its running trials; it says which hours
 * are free by role and month and what a new trial would leave ({@link no.nortrials.delivery.capacity.WhatIf}). Rooms and machines
 * are queues ({@link no.nortrials.delivery.capacity.Places}), patients are shared with other trials ({@link
 * no.nortrials.delivery.capacity.Competition}).
 *
 * <p>Published tools of this kind are not exact to the hour, so a margin is told as one of three lights beside the hours.
 */
@NullMarked
package no.nortrials.delivery.capacity;

import org.jspecify.annotations.NullMarked;
