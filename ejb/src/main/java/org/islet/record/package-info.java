/** What the captures say: events, decoded, placed in time, merged and kept by the day. */
package org.islet.record;
