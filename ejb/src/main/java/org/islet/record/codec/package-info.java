/** How a day of events is written down and read again, byte for byte the same. */
package org.islet.record.codec;
