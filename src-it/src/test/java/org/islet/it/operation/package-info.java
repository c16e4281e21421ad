/** Starting, stopping, health: what an operator relies on. */
package org.islet.it.operation;
