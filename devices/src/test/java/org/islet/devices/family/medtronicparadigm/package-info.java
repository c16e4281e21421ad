/** Every record, page and answer of the Paradigm pumps, held against bytes and independent readings of them. */
package org.islet.devices.family.medtronicparadigm;
