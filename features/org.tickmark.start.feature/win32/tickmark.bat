@echo off
rem Tickmark: without arguments, or on a draft, it opens the desk; with anything else it is the command line: tickmark --help
rem TICKMARK_WORKSPACE is where the desk keeps its settings (default .tickmark in the user's folder), TICKMARK_MEMORY what it may take (default 1g).
setlocal
set "JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for /f "delims=" %%j in ('where java 2^>nul') do if not defined JAVA call :try "%%j"
if not defined JAVA for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do if not defined JAVA call :try "%%d\bin\java.exe"
if not defined JAVA (
	echo Tickmark needs Java 21 or newer, and there is none. Install it, for example from https://adoptium.net, and start Tickmark again.
	pause
	exit /b 1
)
rem what the user gives stands behind --: the platform, which has options of its own, never sees it
for %%l in ("%~dp0plugins\org.tickmark.cli_*.jar") do set "START=%%l"
for %%l in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%l"
if not defined TICKMARK_WORKSPACE set "TICKMARK_WORKSPACE=@user.home/.tickmark"
if not defined TICKMARK_MEMORY set "TICKMARK_MEMORY=1g"
if "%~1"=="" goto desk
if exist "%~1" goto desk
rem The rules are much code, of which each text needs nearly all: what is copied into all that calls it crowds the rest out of the processor's cache.
rem From Java 24 on, smaller objects.
set "COMPACT=-XX:+IgnoreUnrecognizedVMOptions -XX:InlineSmallCode=800 -XX:FreqInlineSize=120 -XX:+UnlockExperimentalVMOptions -XX:+UseCompactObjectHeaders"
"%JAVA%" -Xmx3g -XX:+UseSerialGC -XX:NewRatio=1 -XX:SurvivorRatio=16 %COMPACT% -jar "%START%" "%LAUNCHER%" -application org.tickmark.cli.app -nosplash -data @none -- %*
exit /b %ERRORLEVEL%

:desk
rem compiles for speed only what runs very often: while it starts, nearly nothing does
set "PATIENT=-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"
start "Tickmark" "%JAVA:java.exe=javaw.exe%" %PATIENT% -Xmx%TICKMARK_MEMORY% -jar "%START%" "%LAUNCHER%" -application org.tickmark.ui.app -data "%TICKMARK_WORKSPACE%" -- %*
exit /b 0

rem takes this java if it is new enough
:try
if not exist "%~1" goto :eof
set "MAJOR="
for /f "tokens=3" %%v in ('^""%~1" -version 2^>^&1 ^| findstr /c:" version "^"') do for /f "delims=.-+" %%m in ("%%~v") do set "MAJOR=%%m"
if not defined MAJOR goto :eof
if %MAJOR% GEQ 21 set "JAVA=%~1"
goto :eof
