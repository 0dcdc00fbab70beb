import Messaging
import Postgres
import Reactor

@testable import Models

/// Adds a note to a sheet, the smallest command that locks an aggregate, changes it and tells of it.
struct AddNote: Command {
    typealias Answer = NoteAdded

    static let summary = "Adds a note to a sheet."
    static let definition = define("submissions.notes.add", .command, for: .secretariat, nil)
    static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [.required("sheet", String.self), .required("body", String.self), .optional("gate", String.self)])
    }

    let sheet: String
    let body: String
    /// A ``Gate`` that the handler passes while its transaction is open.
    var gate: String?

    func perform(in unit: UnitOfWork) async throws -> NoteAdded {
        let lock: SQL = """
            INSERT INTO sheet VALUES (\(sheet), 1) ON CONFLICT (name) DO UPDATE SET count = sheet.count + 1 RETURNING count
            """
        guard let number = try await unit.first(Ask<Int>(lock)) else { throw Fault("no row came back") }
        if let gate { await Gate.named(gate).pass() }
        if let misfortune = Misfortune.take(for: body) { throw misfortune }
        unit.enqueue("INSERT INTO note (sheet, body) VALUES (\(sheet), \(body))")
        let event = NoteAdded(sheet: sheet, number: number, body: body)
        try unit.tell(event, about: Subject(.point, sheet))
        return event
    }
}

/// Refuses whatever it is asked, also by the public.
struct RefuseNote: Command {
    typealias Answer = NoteAdded

    static let summary = "Refuses a note."
    static let definition = define("submissions.notes.refuse", .command, for: .everyone, nil)
    static var schema: Schema { Schema(of: Self.self, summary, []) }

    func perform(in unit: UnitOfWork) async throws -> NoteAdded {
        throw Rejection(.transitionRefused, detail: "Not here.")
    }
}

/// A note was added to a sheet.
struct NoteAdded: Event, Equatable {
    static let type: EventType = "npp16.submissions.note.added.v1"
    static var schema: Schema {
        Schema(
            of: Self.self, "A note was added to a sheet.",
            [.required("sheet", String.self), .required("number", Int.self), .required("body", String.self)])
    }

    let sheet: String
    /// 1, 2, 3 … within its sheet.
    let number: Int
    let body: String
}

/// Counts the notes of a sheet.
struct CountNotes: Query {
    struct Answer: Contract, Equatable {
        static var schema: Schema {
            Schema(
                of: Self.self, "How many notes there are.",
                [.required("count", Int.self), .optional("padding", String.self)])
        }

        let count: Int
        /// As many characters as were asked for.
        var padding: String?
    }

    static let summary = "Counts the notes of a sheet."
    static let definition = define("submissions.notes.count", .query, for: .everyone, nil)
    static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [.required("sheet", String.self), .optional("gate", String.self), .optional("padding", Int.self)])
    }

    let sheet: String
    var gate: String?
    /// Makes the answer longer.
    var padding: Int?

    func answer(in context: QueryContext) async throws -> Answer {
        if let gate { await Gate.named(gate).pass() }
        let count = try await context.first(Ask<Int>("SELECT count(*) FROM note WHERE sheet = \(sheet)"))
        return Answer(count: count ?? 0, padding: padding.map { String(repeating: "x", count: $0) })
    }
}

/// What a test lets the next handler run into.
@Reactor enum Misfortune {
    private static var errors: [String: any Error] = [:]

    /// Lets the next command with this body fail, once.
    static func prepare(_ error: any Error, for body: String) { errors[body] = error }

    static func take(for body: String) -> (any Error)? { errors.removeValue(forKey: body) }
}

/// Copies notes, except those that are listed as poison.
struct CopyNote: EventHandler {
    func apply(_ event: NoteAdded, in unit: EventUnit) async throws {
        if try await unit.first(Ask<String>("SELECT body FROM poison WHERE body = \(event.body)")) != nil {
            throw Fault("“\(event.body)” is poison")
        }
        unit.enqueue(
            """
            INSERT INTO copy (sheet, body, position) VALUES (\(event.sheet), \(event.body), \(unit.event.position))
            """)
    }
}

/// Copies the note a second time, under a title.
struct AnnounceNote: EventHandler {
    func apply(_ event: NoteAdded, in unit: EventUnit) async throws {
        unit.enqueue(
            """
            INSERT INTO copy (sheet, body, position)
            VALUES (\(event.sheet), \("New: \(event.body)"), \(unit.event.position))
            """)
    }
}
