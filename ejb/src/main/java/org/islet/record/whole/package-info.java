/** All that is kept of a patient's devices, for whoever takes it elsewhere. */
package org.islet.record.whole;
