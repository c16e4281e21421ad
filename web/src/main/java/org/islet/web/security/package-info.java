/** What every answer tells the browser to refuse. */
package org.islet.web.security;
