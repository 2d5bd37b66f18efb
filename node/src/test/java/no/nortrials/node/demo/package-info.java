@NullMarked
package no.nortrials.node.demo;

import org.jspecify.annotations.NullMarked;
