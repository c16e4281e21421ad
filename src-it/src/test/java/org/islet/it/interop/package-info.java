/** What other people's tools say of the portal. */
package org.islet.it.interop;
