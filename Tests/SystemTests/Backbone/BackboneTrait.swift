import Testing

/// Gives a suite, or a test, an installation of its own: `Backbone.running()`.
struct BackboneTrait: SuiteTrait, TestTrait, TestScoping {
    let options: Backbone.Options

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @concurrent @Sendable () async throws -> Void
    ) async throws {
        try await Backbone.run(options) { try await function() }
    }
}

extension Trait where Self == BackboneTrait {
    static func backbone(_ configure: (inout Backbone.Options) -> Void = { _ in }) -> Self {
        var options = Backbone.Options()
        configure(&options)
        return BackboneTrait(options: options)
    }
}
