"""Start to first answer: the seconds from starting the bot on an empty folder (demo partners seeded) to its first discount card.

    python3 bench/start.py PATH/TO/PartnerBot.Bot.dll [RUNS]
"""
import http.server, json, os, subprocess, sys, tempfile, threading, time, urllib.request

dll, runs = os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 3
answered = threading.Event()


class Connector(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.reply({"id": "29:ana", "aadObjectId": "a-1", "email": "ana.lindqvist@alpenglow.example", "name": "Ana"})

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if b"35%" in body:
            answered.set()
        self.reply({"id": "1"})

    def reply(self, value):
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


connector = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Connector)
threading.Thread(target=connector.serve_forever, daemon=True).start()
tenant = "11111111-2222-3333-4444-555555555555"
activity = json.dumps({
    "type": "message", "id": "1", "channelId": "msteams", "serviceUrl": f"http://127.0.0.1:{connector.server_port}/",
    "text": "what is my discount on API Security for a new customer?", "from": {"id": "29:ana", "aadObjectId": "a-1"}, "recipient": {"id": "28:bot"},
    "conversation": {"id": "a:1", "conversationType": "personal", "tenantId": tenant}, "channelData": {"tenant": {"id": tenant}},
}).encode()

for run in range(runs):
    answered.clear()
    with tempfile.TemporaryDirectory() as folder:
        begun = time.monotonic()
        bot = subprocess.Popen(["dotnet", dll, "--urls", "http://127.0.0.1:3985"], cwd=folder, stdout=subprocess.DEVNULL,
                               env={**os.environ, "ASPNETCORE_ENVIRONMENT": "Development"})
        while time.monotonic() - begun < 30:
            try:
                urllib.request.urlopen(urllib.request.Request("http://127.0.0.1:3985/api/messages", activity, {"Content-Type": "application/json"})).read()
                break
            except OSError:
                time.sleep(0.01)
        answered.wait(30)
        print(f"{time.monotonic() - begun:.2f} s", flush=True)
        bot.terminate()
        bot.wait()
