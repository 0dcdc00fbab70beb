public import Postgres

/// The table in which every service keeps how the process is defined.
public enum ProcessSchema {
    public static let migrations = Migration.series("process", [PackageResources.v0001_process_sql])
}
