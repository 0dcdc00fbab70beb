internal import CPostgres

/// What is to come back of a batch of statements, and what has.
///
/// libpq answers each statement with one result and a nil, and the sync with a result of its own. After an error
/// everything up to the sync comes back as aborted.
struct Trip {
    private enum Step {
        case prepare(name: String, SQL.Form)
        case result(text: String)
    }

    let endsWithCommit: Bool
    private var steps: [Step] = []
    private var position = 0
    private var results: [QueryResult] = []
    private var error: (any Error)?
    private(set) var isOver = false
    /// Statements that are prepared as part of this trip, and those that the server has confirmed.
    private(set) var names: [SQL.Form: String] = [:]
    private(set) var preparedNow: [SQL.Form: String] = [:]

    init(endsWithCommit: Bool) { self.endsWithCommit = endsWithCommit }

    mutating func expectPrepare(_ name: String, of form: SQL.Form) {
        steps.append(.prepare(name: name, form))
        names[form] = name
    }

    mutating func expectResult(of text: String) { steps.append(.result(text: text)) }

    /// Takes what libpq answered; nil ends the current step.
    mutating func take(_ result: LibpqResult?) {
        guard let result else {
            position += 1
            return
        }
        if result.isSync {
            isOver = true
            return
        }
        guard position < steps.count else { return }
        switch (steps[position], result.failure) {
        case (_, .aborted?): break
        case (.prepare(_, let form), .refused(let refusal)?):
            if error == nil { error = refusal.error(of: form.text) }
        case (.result(let text), .refused(let refusal)?):
            if error == nil { error = refusal.error(of: text) }
        case (.prepare(let name, let form), nil): preparedNow[form] = name
        case (.result, nil): results.append(result.kept)
        }
    }

    var outcome: Result<[QueryResult], any Error> {
        if let error { return .failure(error) }
        if endsWithCommit, let tag = results.last?.tag, tag != "COMMIT" { return .failure(CommitRefused(tag: tag)) }
        return .success(results)
    }
}

/// One result as libpq hands it over.
struct LibpqResult {
    enum Failure {
        case aborted
        case refused(Refusal)
    }

    let isSync: Bool
    let failure: Failure?
    let kept: QueryResult

    @unsafe init(_ handle: OpaquePointer) {
        let status = unsafe PQresultStatus(handle)
        isSync = status == PGRES_PIPELINE_SYNC
        switch status {
        case PGRES_PIPELINE_ABORTED: failure = .aborted
        case PGRES_FATAL_ERROR, PGRES_BAD_RESPONSE: failure = unsafe .refused(Refusal(handle))
        default: failure = nil
        }
        kept = unsafe QueryResult(handle)
    }
}

/// The fields of an error that PostgreSQL sent.
struct Refusal {
    /// The letters by which the protocol names the fields.
    private enum Field: Character, CaseIterable {
        case sqlState = "C"
        case message = "M"
        case table = "t"
        case column = "c"
        case constraint = "n"
    }

    private let fields: [Field: String]

    @unsafe init(_ handle: OpaquePointer) {
        var fields: [Field: String] = [:]
        for field in Field.allCases {
            let code = Int32(field.rawValue.asciiValue ?? 0)
            if let text = unsafe PQresultErrorField(handle, code) { fields[field] = unsafe String(cString: text) }
        }
        self.fields = fields
    }

    func error(of statement: String) -> PostgresError {
        PostgresError(
            sqlState: fields[.sqlState] ?? "08006", message: fields[.message] ?? "the connection broke",
            constraint: fields[.constraint], table: fields[.table], column: fields[.column], statement: statement)
    }
}
