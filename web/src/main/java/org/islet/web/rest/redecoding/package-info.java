/** What reading the captures again with a newer decoder changed, and the former numbers. */
package org.islet.web.rest.redecoding;
