package org.islet.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/**
 * The one data source; its values are the settings {@code islet.db.url}, {@code .user} and {@code .password}.
 *
 * <p>A session bean, because the server reads a data source's definition on those only.
 */
@DataSourceDefinition(
        name = Database.NAME,
        className = "org.islet.platform.rows.StatingDataSource",
        url = "${MPCONFIG=islet.db.url}",
        user = "${MPCONFIG=islet.db.user}",
        password = "${MPCONFIG=islet.db.password}",
        properties = {
            // what the server says about a failure would carry the values of the row into the log
            "logServerErrorDetail=false",
            // a null of any type is sent as null, not as text; the server knows its columns
            "stringType=unspecified",
            // many rows of one statement travel as one
            "reWriteBatchedInserts=true",
            // a silence longer than any honest statement's is a connection to nobody
            "socketTimeout=60",
            "connectTimeout=3",
            "loginTimeout=5",
            "cancelSignalTimeout=3",
            "tcpKeepAlive=true",
            // a connection whose database was restarted is found out before it is lent, and replaced
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            // who waits longer for one is told to come again
            "fish.payara.max-wait-time-in-millis=5000"
        },
        minPoolSize = 2,
        maxPoolSize = 20)
@Stateless
public class Database {

    /** Also named in META-INF/persistence.xml. */
    static final String NAME = "java:app/islet/database";

    @Resource(lookup = NAME)
    private DataSource dataSource;

    @Produces
    public DataSource dataSource() {
        return dataSource;
    }
}
