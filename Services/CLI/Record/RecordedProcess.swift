internal import Models

/// How a record defines the process: the fields of the request of that name.
typealias RecordedProcess = DefineProcess
