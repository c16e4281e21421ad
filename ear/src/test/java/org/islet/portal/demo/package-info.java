/** The demo's small parts, without a portal. */
package org.islet.portal.demo;
