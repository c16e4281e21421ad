/** Medtronic Paradigm, Revel, Veo and 530G pumps: their history, their sensor's pages, and their answers to questions. */
@NullMarked
package org.islet.devices.family.medtronicparadigm;

import org.jspecify.annotations.NullMarked;
