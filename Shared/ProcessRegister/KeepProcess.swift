public import Messaging
public import Models
public import Postgres
internal import Reactor

/// Keeps how the process is defined.
public struct KeepProcess: EventHandler {
    public init() {}

    public func apply(_ event: ProcessDefined, in unit: EventUnit) async throws {
        unit.enqueue(try .keep(event.terms, version: event.version))
    }
}

/// Keeps how the process is defined anew.
public struct KeepRevisedProcess: EventHandler {
    public init() {}

    public func apply(_ event: ProcessRevised, in unit: EventUnit) async throws {
        unit.enqueue(try .keep(event.terms, version: event.version))
    }
}

extension SQL {
    /// Puts a version in the place of an older one.
    public static func keep(_ terms: ProcessTerms, version: Int) throws -> SQL {
        """
        INSERT INTO process (version, terms) VALUES (\(version), \(try JSON.text(terms))::text::jsonb)
        ON CONFLICT (is_only) DO UPDATE SET version = excluded.version, terms = excluded.terms
        WHERE process.version < excluded.version
        """
    }
}
