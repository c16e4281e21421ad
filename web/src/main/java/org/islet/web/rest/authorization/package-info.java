/** How programs get a token without anybody typing one: the endpoints of RFC 8628, in the forms that RFC 6749 gives them. */
package org.islet.web.rest.authorization;
