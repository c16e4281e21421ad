/** MiniMed 600 events: made here, and real ones with what others read in them. */
package org.islet.devices.family.medtronic600;
