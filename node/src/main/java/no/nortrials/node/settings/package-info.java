/** What a hospital sets: read from a properties file and the environment, refused with a message for each bad value. */
@NullMarked
package no.nortrials.node.settings;

import org.jspecify.annotations.NullMarked;
