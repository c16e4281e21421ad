/** The walls of the house, and the proof that each would be missed. */
package org.islet.it.architecture;
