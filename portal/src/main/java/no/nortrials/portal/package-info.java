/** The portal: every direct sub-package is a module with a small public face. */
@NullMarked
package no.nortrials.portal;

import org.jspecify.annotations.NullMarked;
