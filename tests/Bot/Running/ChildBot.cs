using System.Diagnostics;
using System.Net.Http.Headers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Nodes;

namespace PartnerBot.Tests.Bot.Running;

/// <summary>The bot as a process of its own, which can be killed.</summary>
internal sealed class ChildBot : IAsyncDisposable
{
    private const int FileSize = 1;

    private readonly Process process;
    private readonly Outside outside;
    private readonly HttpClient http = new() { Timeout = Patience.Limit };

    private ChildBot(Process process, Outside outside, Uri address)
    {
        (this.process, this.outside) = (process, outside);
        http.BaseAddress = address;
    }

    public static async Task<ChildBot> StartAsync(Outside outside)
    {
        // What the kernel sends to who writes beyond its limit would end the process; a full disk only fails the write.
        var process = Process.Start(new ProcessStartInfo(
            "/bin/sh", ["-c", "trap '' XFSZ; exec \"$@\"", "bot", Environment.ProcessPath is { } host && Path.GetFileName(host) is "dotnet" ? host : "dotnet", Path.Combine(AppContext.BaseDirectory, "PartnerBot.Bot.dll"), "run", .. outside.Settings()])
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var said = new StringBuilder();
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            return new(process, outside, await listening.Task.WaitAsync(Patience.Limit));
        }
        catch (TimeoutException)
        {
            process.Kill();
            throw new TimeoutException($"The bot did not start: {said}");
        }

        void Read(string? line)
        {
            lock (said) said.AppendLine(line);
            if (line?.IndexOf("listening on: ", StringComparison.Ordinal) is { } at and >= 0)
                listening.TrySetResult(new Uri(line[(at + "listening on: ".Length)..].Trim()));
        }
    }

    /// <returns>The status; null when the process was gone before it answered.</returns>
    public async Task<int?> PostAsync(JsonObject activity)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {outside.OpenId.Token(Outside.AppId, outside.Connector.ServiceUrl)}");
        try
        {
            using var response = await http.SendAsync(request);
            return (int)response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>kill -9: no handler runs, nothing is finished.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Lets the process write no file beyond this many bytes, as a full disk would; null gives it room again.</summary>
    public void LimitFiles(ulong? bytes)
    {
        var limit = new Limit(bytes ?? ulong.MaxValue, ulong.MaxValue);
        Assert.Equal(0, SetLimit(process.Id, FileSize, ref limit, IntPtr.Zero));
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await KillAsync();
        process.Dispose();
        http.Dispose();
    }

    [DllImport("libc", EntryPoint = "prlimit", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetLimit(int process, int resource, ref Limit limit, IntPtr old);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Limit(ulong Soft, ulong Hard);
}
