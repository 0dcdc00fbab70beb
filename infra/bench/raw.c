// raw: the limit the bus is measured against, a DEALER/ROUTER echo in bare libzmq over loopback TCP.
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <getopt.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <zmq.h>

enum { WARM_UP_NS = 500000000, TIMEOUT_MS = 5000, DEFAULT_HWM = 256, KEY_BYTES = 32, KEY_TEXT = 41 };
// 256 linear buckets per power of two: percentiles within 0.4 %, in fixed memory whatever the run's length.
enum { SUB_BITS = 8, BUCKETS = (64 - SUB_BITS + 1) << SUB_BITS };

struct options { bool curve; long window; double seconds; long size; };
struct keys { char public[KEY_TEXT], secret[KEY_TEXT]; };
struct server { void *socket; bool curve; };
struct zap { void *socket; pthread_t thread; uint8_t client_key[KEY_BYTES]; };
struct result { uint64_t messages, sum_ns; double seconds; uint64_t histogram[BUCKETS]; };

// _exit, because the other threads still hold sockets and libzmq's exit handlers could wait for them.
_Noreturn static void die(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    fputs("raw: ", stderr);
    vfprintf(stderr, format, arguments);
    fputs(".\n", stderr);
    va_end(arguments);
    _exit(1);
}

static void check(bool ok, const char *what) {
    if (!ok) die("%s failed: %s", what, zmq_strerror(zmq_errno()));
}

static uint64_t now_ns(void) {
    struct timespec t;
    if (clock_gettime(CLOCK_MONOTONIC, &t) != 0) die("clock_gettime failed: %s", strerror(errno));
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static void set_int(void *socket, int option, int value, const char *name) {
    check(zmq_setsockopt(socket, option, &value, sizeof value) == 0, name);
}

static void set_key(void *socket, int option, const char *key) {
    check(zmq_setsockopt(socket, option, key, strlen(key)) == 0, "setting a CURVE key");
}

static void *open_socket(void *context, int type, long window) {
    void *socket = zmq_socket(context, type);
    check(socket != NULL, "zmq_socket");
    int hwm = window > DEFAULT_HWM ? (int)window : DEFAULT_HWM;
    set_int(socket, ZMQ_SNDHWM, hwm, "ZMQ_SNDHWM");
    set_int(socket, ZMQ_RCVHWM, hwm, "ZMQ_RCVHWM");
    set_int(socket, ZMQ_LINGER, 0, "ZMQ_LINGER");
    return socket;
}

// Shutting the context down is how main stops a thread: its blocking call then returns ETERM.
static bool alive(int rc, const char *what) {
    check(rc >= 0 || zmq_errno() == ETERM, what);
    return rc >= 0;
}

static void *run_server(void *argument) {
    struct server *server = argument;
    zmq_msg_t peer, body;
    bool verify_user = server->curve;
    zmq_msg_init(&peer);
    zmq_msg_init(&body);
    while (alive(zmq_msg_recv(&peer, server->socket, 0), "receiving in the server")
           && alive(zmq_msg_recv(&body, server->socket, 0), "receiving in the server")) {
        if (verify_user) {
            // Without this, a ZAP handler that libzmq never asked would go unnoticed.
            const char *user = zmq_msg_gets(&body, "User-Id");
            if (user == NULL || strcmp(user, "client") != 0) die("the peer was not admitted by ZAP as \"client\"");
            verify_user = false;
        }
        if (!alive(zmq_msg_send(&peer, server->socket, ZMQ_SNDMORE), "sending in the server")
            || !alive(zmq_msg_send(&body, server->socket, 0), "sending in the server")) break;
    }
    zmq_msg_close(&peer);
    zmq_msg_close(&body);
    zmq_close(server->socket);
    return NULL;
}

static bool frame_is(zmq_msg_t *frame, const void *bytes, size_t size) {
    return zmq_msg_size(frame) == size && memcmp(zmq_msg_data(frame), bytes, size) == 0;
}

static void *run_zap(void *argument) {
    // RFC 27 request: version, request id, domain, address, routing id, mechanism, client's public key.
    enum { VERSION, REQUEST_ID, MECHANISM = 5, CREDENTIALS = 6, FRAMES = 7 };
    struct zap *zap = argument;
    zmq_msg_t frames[FRAMES];
    for (int i = 0; i < FRAMES; i++) zmq_msg_init(&frames[i]);
    for (bool running = true; running;) {
        for (int i = 0; running && i < FRAMES; i++) {
            running = alive(zmq_msg_recv(&frames[i], zap->socket, 0), "receiving in the ZAP handler");
            if (running && (bool)zmq_msg_more(&frames[i]) != (i < FRAMES - 1))
                die("the ZAP request does not have %d frames", FRAMES);
        }
        if (!running) break;
        bool ok = frame_is(&frames[VERSION], "1.0", 3) && frame_is(&frames[MECHANISM], "CURVE", 5)
            && frame_is(&frames[CREDENTIALS], zap->client_key, KEY_BYTES);
        // The reply's later frames: status, reason, user id, metadata.
        const char *rest[] = {ok ? "200" : "400", ok ? "OK" : "Unknown key", ok ? "client" : "", ""};
        running = alive(zmq_send(zap->socket, "1.0", 3, ZMQ_SNDMORE), "sending in the ZAP handler")
            && alive(zmq_msg_send(&frames[REQUEST_ID], zap->socket, ZMQ_SNDMORE), "sending in the ZAP handler");
        for (int i = 0; running && i < 4; i++)
            running = alive(zmq_send(zap->socket, rest[i], strlen(rest[i]), i < 3 ? ZMQ_SNDMORE : 0),
                            "sending in the ZAP handler");
    }
    for (int i = 0; i < FRAMES; i++) zmq_msg_close(&frames[i]);
    zmq_close(zap->socket);
    return NULL;
}

static size_t bucket_of(uint64_t ns) {
    if (ns < 1u << SUB_BITS) return ns;
    int shift = 63 - __builtin_clzll(ns) - SUB_BITS;
    return ((size_t)shift << SUB_BITS) + (size_t)(ns >> shift);
}

static double percentile_us(const struct result *result, unsigned percent) {
    uint64_t rank = (result->messages * percent + 99) / 100, seen = 0;
    size_t i = 0;
    while ((seen += result->histogram[i]) < rank) i++;
    if (i < 2u << SUB_BITS) return (double)i / 1e3;
    int shift = (int)(i >> SUB_BITS) - 1;
    double width = (double)(UINT64_C(1) << shift);
    return ((double)(i - ((size_t)shift << SUB_BITS)) + 0.5) * width / 1e3;
}

// The sequence number shows that no message was lost, doubled or reordered, and a ring of send times relies on it.
static void post(void *socket, uint8_t *payload, size_t size, uint64_t sequence) {
    memcpy(payload, &sequence, size < sizeof sequence ? size : sizeof sequence);
    check(zmq_send(socket, payload, size, 0) >= 0, "sending in the client");
}

static void run_client(void *socket, const struct options *options, struct result *result) {
    size_t window = (size_t)options->window, size = (size_t)options->size, slot = 0;
    size_t stamp = size < sizeof(uint64_t) ? size : sizeof(uint64_t);
    uint64_t *sent_at = calloc(window, sizeof *sent_at), next = 0, expected = 0, start = 0;
    uint64_t wanted = (uint64_t)(options->seconds * 1e9);
    uint8_t *payload = malloc(size);
    if (sent_at == NULL || payload == NULL) die("out of memory");
    memset(payload, 'x', size);
    zmq_msg_t reply;
    zmq_msg_init(&reply);
    for (size_t i = 0; i < window; i++) {
        sent_at[i] = now_ns();
        post(socket, payload, size, next++);
    }
    bool measuring = true;
    // The last window is drained: closing under it would leave the server echoing to a peer that has gone.
    while (expected < next) {
        int rc = zmq_msg_recv(&reply, socket, 0);
        if (rc < 0 && zmq_errno() == EAGAIN) die("no echo came within %d ms", TIMEOUT_MS);
        check(rc >= 0, "receiving in the client");
        // One clock reading ends this round trip and starts the next, so no gap between the two goes unmeasured;
        // the bookkeeping runs after the send, while the next message is already on its way.
        uint64_t now = now_ns(), latency = now - sent_at[slot];
        sent_at[slot] = now;
        slot = slot + 1 == window ? 0 : slot + 1;
        if (measuring) post(socket, payload, size, next++);
        if (zmq_msg_size(&reply) != size || memcmp(zmq_msg_data(&reply), &expected, stamp) != 0)
            die("echo %llu came back wrong", (unsigned long long)expected);
        // The warm-up starts with the first echo, so that no handshake is measured.
        if (expected++ == 0) start = now + WARM_UP_NS;
        if (!measuring || now <= start) continue;
        result->messages++;
        result->sum_ns += latency;
        result->histogram[bucket_of(latency)]++;
        if (now - start >= wanted) {
            result->seconds = (double)(now - start) / 1e9;
            measuring = false;
        }
    }
    zmq_msg_close(&reply);
    free(payload);
    free(sent_at);
}

static double number(const char *text, const char *name, double low, double high, bool whole) {
    char *end;
    double value = strtod(text, &end);
    if (end == text || *end != '\0' || !(value >= low && value <= high) || (whole && value != (double)(long)value))
        die("--%s must be a %snumber from %.15g to %.15g, not \"%s\"", name, whole ? "whole " : "", low, high, text);
    return value;
}

static struct options parse(int argc, char **argv) {
    static const struct option known[] = {
        {"curve", no_argument, NULL, 'c'}, {"plain", no_argument, NULL, 'p'}, {"window", required_argument, NULL, 'w'},
        {"seconds", required_argument, NULL, 's'}, {"size", required_argument, NULL, 'b'}, {NULL, 0, NULL, 0}};
    struct options options = {0};
    int modes = 0;
    for (int c; (c = getopt_long(argc, argv, "", known, NULL)) != -1;) {
        switch (c) {
        case 'c': options.curve = true; modes++; break;
        case 'p': options.curve = false; modes++; break;
        case 'w': options.window = (long)number(optarg, "window", 1, 1e6, true); break;
        case 's': options.seconds = number(optarg, "seconds", 0.001, 86400, false); break;
        case 'b': options.size = (long)number(optarg, "size", 1, 1 << 28, true); break;
        default: modes = -1000;
        }
    }
    if (modes != 1 || optind != argc || options.window == 0 || options.seconds == 0 || options.size == 0)
        die("usage is raw --curve|--plain --window N --seconds S --size BYTES");
    return options;
}

static pthread_t start_thread(void *(*body)(void *), void *argument) {
    pthread_t thread;
    int rc = pthread_create(&thread, NULL, body, argument);
    if (rc != 0) die("pthread_create failed: %s", strerror(rc));
    return thread;
}

int main(int argc, char **argv) {
    struct options options = parse(argc, argv);
    struct keys server_keys, client_keys;
    void *server_context = zmq_ctx_new(), *client_context = zmq_ctx_new();
    check(server_context != NULL && client_context != NULL, "zmq_ctx_new");
    struct server server = {open_socket(server_context, ZMQ_ROUTER, options.window), options.curve};
    void *client = open_socket(client_context, ZMQ_DEALER, options.window);
    struct zap zap = {0};

    // A ROUTER silently drops what it cannot queue; mandatory makes it wait or fail instead.
    set_int(server.socket, ZMQ_ROUTER_MANDATORY, 1, "ZMQ_ROUTER_MANDATORY");
    set_int(client, ZMQ_RCVTIMEO, TIMEOUT_MS, "ZMQ_RCVTIMEO");
    set_int(client, ZMQ_SNDTIMEO, TIMEOUT_MS, "ZMQ_SNDTIMEO");

    if (options.curve) {
        if (!zmq_has("curve")) die("this libzmq was built without CURVE");
        check(zmq_curve_keypair(server_keys.public, server_keys.secret) == 0, "zmq_curve_keypair");
        check(zmq_curve_keypair(client_keys.public, client_keys.secret) == 0, "zmq_curve_keypair");
        set_int(server.socket, ZMQ_CURVE_SERVER, 1, "ZMQ_CURVE_SERVER");
        set_key(server.socket, ZMQ_CURVE_SECRETKEY, server_keys.secret);
        set_key(client, ZMQ_CURVE_SERVERKEY, server_keys.public);
        set_key(client, ZMQ_CURVE_PUBLICKEY, client_keys.public);
        set_key(client, ZMQ_CURVE_SECRETKEY, client_keys.secret);
        check(zmq_z85_decode(zap.client_key, client_keys.public) != NULL, "zmq_z85_decode");
        // libzmq admits anyone while nothing is bound here, so this comes before the server's bind;
        // pthread_create is the memory barrier libzmq asks for when a socket changes threads.
        zap.socket = open_socket(server_context, ZMQ_REP, 1);
        check(zmq_bind(zap.socket, "inproc://zeromq.zap.01") == 0, "zmq_bind of the ZAP handler");
        zap.thread = start_thread(run_zap, &zap);
    }

    char endpoint[256];
    size_t endpoint_size = sizeof endpoint;
    check(zmq_bind(server.socket, "tcp://127.0.0.1:*") == 0, "zmq_bind");
    check(zmq_getsockopt(server.socket, ZMQ_LAST_ENDPOINT, endpoint, &endpoint_size) == 0, "ZMQ_LAST_ENDPOINT");
    pthread_t server_thread = start_thread(run_server, &server);
    check(zmq_connect(client, endpoint) == 0, "zmq_connect");

    static struct result result;
    run_client(client, &options, &result);

    zmq_close(client);
    check(zmq_ctx_term(client_context) == 0, "zmq_ctx_term of the client");
    check(zmq_ctx_shutdown(server_context) == 0, "zmq_ctx_shutdown of the server");
    pthread_join(server_thread, NULL);
    if (options.curve) pthread_join(zap.thread, NULL);
    check(zmq_ctx_term(server_context) == 0, "zmq_ctx_term of the server");

    printf("{\"transport\":\"tcp\",\"curve\":%s,\"window\":%ld,\"size\":%ld,\"messages\":%llu,\"seconds\":%.3f,"
           "\"per_second\":%.1f,\"round_trip_us\":%.2f,\"p50_us\":%.2f,\"p99_us\":%.2f}\n",
           options.curve ? "true" : "false", options.window, options.size, (unsigned long long)result.messages,
           result.seconds, (double)result.messages / result.seconds,
           (double)result.sum_ns / (double)result.messages / 1e3, percentile_us(&result, 50), percentile_us(&result, 99));
    if (fflush(stdout) != 0) die("the result could not be written: %s", strerror(errno));
    return 0;
}
