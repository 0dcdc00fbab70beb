public import Postgres

/// The tables in which every service keeps who may speak for whom.
public enum AuthoritySchema {
    public static let migrations = Migration.series("authority", [PackageResources.v0001_authority_sql])
}
