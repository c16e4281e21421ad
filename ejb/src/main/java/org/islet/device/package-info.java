/** The devices a patient brought, when they were last read and what their clocks showed. */
package org.islet.device;
