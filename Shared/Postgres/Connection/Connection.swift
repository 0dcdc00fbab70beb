internal import CPostgres
internal import Reactor

/// One connection to PostgreSQL, in non-blocking pipeline mode on the reactor.
///
/// Statements travel in *trips*: any number of them, one network round trip, one sync. A trip that is under way is always
/// brought to its end, whoever waits for it: `statement_timeout` bounds it, and where the server itself stands still, whose
/// kernel goes on acknowledging what it is sent, our own clock does.
@safe @Reactor final class Connection {
    private let handle: OpaquePointer
    private var watch: Watch?
    private var current: Trip?
    private var waiter: CheckedContinuation<[QueryResult], any Error>?
    /// How long a trip may take.
    private let patience: Duration
    private var deadline: Timer?
    /// Names of prepared statements.
    private var prepared: [SQL.Form: String] = [:]
    private(set) var isBroken = false
    /// A trip was given up because the server had not answered in time.
    private(set) var isSilent = false
    /// Called when the connection breaks while nothing is under way.
    var onIdleLoss: @Reactor () -> Void = {}

    /// Statements beyond it are not prepared: their texts are made up, not written.
    private static let preparedLimit = 500

    init(connected handle: OpaquePointer, patience: Duration) {
        unsafe self.handle = unsafe handle
        self.patience = patience
        unsafe PQsetnonblocking(handle, 1)
        unsafe PQenterPipelineMode(handle)
        unsafe PQsetNoticeProcessor(handle, { _, _ in }, nil)
        watch = unsafe Reactor.watch(descriptor: PQsocket(handle), for: .read) { [weak self] in self?.ready($0) }
    }

    /// Whether nothing is under way and no transaction is open.
    var isClean: Bool {
        unsafe !isBroken && current == nil && PQtransactionStatus(handle) == PQTRANS_IDLE
    }

    /// Sends statements together and waits for all of their results.
    ///
    /// - Throws: `PostgresError` of the first that failed; `ConnectionLost` also where no answer came in time, or
    ///   `OutcomeUnknown` when the trip ended with a COMMIT.
    func run(_ statements: [SQL], endsWithCommit: Bool = false) async throws -> [QueryResult] {
        try await withCheckedThrowingContinuation { continuation in
            precondition(waiter == nil, "a connection takes one trip at a time")
            guard !isBroken else {
                return continuation.resume(throwing: ConnectionLost(description: "the connection is closed"))
            }
            waiter = continuation
            deadline = Reactor.after(patience) { [weak self] in self?.fallSilent() }
            start(statements, endsWithCommit)
        }
    }

    private func start(_ statements: [SQL], _ endsWithCommit: Bool) {
        var trip = Trip(endsWithCommit: endsWithCommit)
        for statement in statements { send(statement, &trip) }
        current = trip
        if unsafe PQpipelineSync(handle) == 1 { flush() } else { lost() }
    }

    func close() {
        guard !isBroken else { return }
        isBroken = true
        watch?.cancel()
        unsafe PQfinish(handle)
        finish(.failure(ConnectionLost(description: "the connection was closed")))
    }

    private func send(_ statement: SQL, _ trip: inout Trip) {
        let form = statement.form
        if let name = prepared[form] ?? trip.names[form] {
            execute(name, statement)
        } else if prepared.count + trip.names.count < Self.preparedLimit {
            let name = "s\(prepared.count + trip.names.count)"
            let types = form.types.map(\.rawValue)
            unsafe PQsendPrepare(handle, name, statement.text, Int32(types.count), types)
            trip.expectPrepare(name, of: form)
            execute(name, statement)
        } else {
            executeUnprepared(statement)
        }
        trip.expectResult(of: statement.text)
    }

    private func flush() {
        let left = unsafe PQflush(handle)
        guard left >= 0 else { return lost() }
        watch?.change(to: left == 1 ? [.read, .write] : .read)
    }

    private func ready(_ readiness: Readiness) {
        if readiness.contains(.write) { flush() }
        guard !isBroken else { return }
        guard unsafe PQconsumeInput(handle) == 1 else { return lost() }
        while current != nil, unsafe PQstatus(handle) == CONNECTION_OK, unsafe PQisBusy(handle) == 0 {
            let result = unsafe PQgetResult(handle)
            current?.take(unsafe result.map { unsafe LibpqResult($0) })
            if let trip = current, trip.isOver {
                for (form, name) in trip.preparedNow { prepared[form] = name }
                current = nil
                finish(trip.outcome)
            }
        }
        if unsafe PQstatus(handle) == CONNECTION_BAD { lost() }
    }

    private func lost() {
        guard waiter == nil else { return finish(.failure(breakDown())) }
        close()
        onIdleLoss()
    }

    private func fallSilent() {
        isSilent = true
        finish(.failure(breakDown("the server did not answer within \(patience)")))
    }

    /// Closes the connection, and says what that means for the trip under way.
    private func breakDown(_ reason: String? = nil) -> any Error {
        let words =
            unsafe reason ?? String(cString: PQerrorMessage(handle)).split(separator: "\n").first.map(String.init)
        let isUnknown = current?.endsWithCommit == true
        isBroken = true
        watch?.cancel()
        unsafe PQfinish(handle)
        current = nil
        return isUnknown ? OutcomeUnknown() : ConnectionLost(description: words ?? "the connection broke")
    }

    private func finish(_ outcome: Result<[QueryResult], any Error>) {
        deadline?.cancel()
        let continuation = waiter
        waiter = nil
        continuation?.resume(with: outcome)
    }
}

// MARK: - Values

extension Connection {
    private func execute(_ name: String, _ statement: SQL) {
        unsafe withParameters(statement) { values, lengths, formats in
            unsafe _ = PQsendQueryPrepared(
                handle, name, Int32(statement.parameters.count), values, lengths, formats, 1)
        }
    }

    private func executeUnprepared(_ statement: SQL) {
        let types = statement.parameters.map(\.type.rawValue)
        unsafe withParameters(statement) { values, lengths, formats in
            unsafe _ = PQsendQueryParams(
                handle, statement.text, Int32(types.count), types, values, lengths, formats, 1)
        }
    }

    /// Lays the values out as libpq takes them: pointers into one buffer, all in binary format.
    private func withParameters(
        _ statement: SQL,
        _ body: (UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?) -> Void
    ) {
        var buffer: [UInt8] = []
        var offsets: [Int?] = []
        for parameter in statement.parameters {
            offsets.append(parameter.bytes == nil ? nil : buffer.count)
            buffer += parameter.bytes ?? []
            buffer.append(0)
        }
        let lengths = statement.parameters.map { Int32($0.bytes?.count ?? 0) }
        let formats = [Int32](repeating: 1, count: lengths.count)
        unsafe buffer.withUnsafeBytes { bytes in
            let values = unsafe offsets.map { offset in
                unsafe offset.flatMap { unsafe bytes.baseAddress?.advanced(by: $0).assumingMemoryBound(to: CChar.self) }
            }
            unsafe body(values, lengths, formats)
        }
    }
}
