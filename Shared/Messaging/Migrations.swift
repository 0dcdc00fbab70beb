public import Postgres

/// The tables that every service keeps beside its own: receipts, outbox, event log, cursors, dead letters.
public enum BackboneSchema {
    public static let migrations = Migration.series(
        "backbone", [PackageResources.v0001_backbone_sql, PackageResources.v0001_folding_sql],
        [PackageResources.v0002_write_probe_sql])
}
