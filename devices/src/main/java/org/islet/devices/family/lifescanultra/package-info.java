/** LifeScan OneTouch Ultra and Ultra 2: a dump of text lines, each with its checksum. */
@NullMarked
package org.islet.devices.family.lifescanultra;

import org.jspecify.annotations.NullMarked;
