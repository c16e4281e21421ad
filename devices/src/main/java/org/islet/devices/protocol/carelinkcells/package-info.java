/** The columns both generations of CareLink's tables show: cells for the eye, in the words of CareLink. */
@NullMarked
package org.islet.devices.protocol.carelinkcells;

import org.jspecify.annotations.NullMarked;
